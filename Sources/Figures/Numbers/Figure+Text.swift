import Disclosure

extension Figure {
  /// A count: "1,204", "12.4", "[c]".
  package func count(decimals: Int) -> PrintedNumber {
    print(decimals: decimals) { $0.text }
  }

  /// A share as a percentage: "12.4%"; with `[low]` where it is rounded to zero.
  package func percentage(decimals: Int) -> PrintedNumber {
    let printed = hundredfold.print(decimals: decimals) { $0.text + "%" }
    guard let number, number.numerator != 0,
      hundredfold.number?.rounded(decimals: decimals)?.units == 0
    else { return printed }
    return PrintedNumber(text: printed.text, marker: .roundsToZero)
  }

  /// A difference of shares in percentage points, for a column that says so: "+30.0", "−1.5".
  package func points(decimals: Int) -> PrintedNumber {
    hundredfold.print(decimals: decimals) { $0.signedText }
  }

  /// The same in a sentence: "+30 percentage points", "no change".
  package func pointsInWords(decimals: Int) -> PrintedNumber {
    hundredfold.print(decimals: decimals) { number in
      if number.units == 0 { return "no change" }
      let isOne = number.decimals == 0 && number.units.magnitude == 1
      return number.signedText + (isOne ? " percentage point" : " percentage points")
    }
  }

  /// A relative likelihood: "1.8 times as likely", "equally likely".
  package func likelihood(decimals: Int) -> PrintedNumber {
    guard self != .value(Fraction(1)) else { return PrintedNumber(text: "equally likely") }
    return print(decimals: decimals) { $0.text + " times as likely" }
  }

  private var hundredfold: Figure {
    guard let number else { return self }
    return number.times(100).map { .value($0) } ?? .unavailable
  }

  private func print(decimals: Int, _ words: (RoundedNumber) -> String) -> PrintedNumber {
    if let marker { return PrintedNumber(marker) }
    guard let rounded = number?.rounded(decimals: decimals) else {
      return PrintedNumber(.unavailable)
    }
    return PrintedNumber(text: words(rounded))
  }
}
