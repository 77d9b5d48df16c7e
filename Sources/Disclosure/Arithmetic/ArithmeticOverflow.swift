/// A number grew beyond what its type holds; the work is done again with larger numbers.
struct ArithmeticOverflow: Error {}
