/// Office words that a plainer one replaces in almost every sentence.
///
/// Kept short on purpose: words that are often the right ones in this field ("key stage", "deliver a
/// letter", "co-production", "lived experience") are not on it. Plurals and the third person in "s"
/// are found without being listed.
enum Jargon {
  struct Entry: Sendable {
    let spellings: [String]
    /// As advice ends: "Write …".
    let instead: String
  }

  static let list: [Entry] = [
    entry("write \"use\"", "utilise", "utilised", "utilising", "utilisation"),
    entry("write \"use\" or \"build on\"", "leverage", "leveraged", "leveraging"),
    entry(
      "write \"help\" or \"run\", whichever it is", "facilitate", "facilitated", "facilitating"),
    entry("write \"start\"", "commence", "commenced", "commencing", "commencement"),
    entry("write \"try\"", "endeavour", "endeavoured", "endeavouring"),
    entry("write \"find out\"", "ascertain", "ascertained", "ascertaining"),
    entry("write \"train\"", "upskill", "upskilled", "upskilling"),
    entry("write \"pass on\"", "cascade", "cascaded", "cascading"),
    entry("write \"make simpler\"", "streamline", "streamlined", "streamlining"),
    entry("write \"set up\" or \"carry out\"", "operationalise", "operationalised"),
    entry("write \"set priorities\" or say what comes first", "prioritisation"),
    entry("write \"lessons\"", "learnings"),
    entry("say what effect it has", "impactful", "transformational", "transformative"),
    entry("say what makes it good", "robust", "world-class", "cutting-edge", "best-in-class"),
    entry("write \"whole\", or say which parts", "holistic", "holistically"),
    entry("say who works together, and on what", "synergy", "synergies", "joined-up working"),
    entry("say who: residents, staff, partner bodies", "stakeholder"),
    entry(
      "write \"people we don't reach\", since it is the service that is hard", "hard to reach",
      "hard-to-reach"),
    entry("write \"from now on\", or leave it out", "going forward", "moving forward"),
    entry("write \"where we are heading\"", "direction of travel"),
    entry("say what changes", "step change", "paradigm shift", "sea change"),
    entry("write \"easy first steps\"", "low-hanging fruit", "quick win"),
    entry("write \"talk to\"", "touch base", "reach out to"),
    entry("write \"look closely\"", "deep dive", "drill down"),
    entry("write \"to\"", "in order to", "with a view to", "so as to"),
    entry(
      "write \"about\"", "with regard to", "with regards to", "in respect of",
      "in relation to", "pertaining to"),
    entry("write \"before\"", "prior to", "in advance of"),
    entry("write \"after\"", "subsequent to"),
    entry("write \"because\"", "due to the fact that", "in light of the fact that"),
    entry("write \"if\"", "in the event that", "in the event of"),
    entry("write \"for\"", "for the purposes of", "for the purpose of"),
    entry(
      "write \"now\"", "at this moment in time", "at the present time", "at this point in time"),
    entry("write \"by\" or \"with\"", "by means of", "by virtue of"),
    entry("write \"many\", or say how many", "a significant number of", "a large number of"),
    entry("write \"all\", or name them", "each and every"),
    entry("write \"end\"", "terminate", "terminated", "cessation"),
    entry("write \"enough\"", "sufficient number of"),
    entry("write \"for example\"", "inter alia"),
    entry("write \"as well as\" or \"and\"", "in conjunction with", "in tandem with"),
    entry("write \"send\"", "promulgate", "promulgated", "disseminate", "disseminated"),
    entry("write \"despite\"", "notwithstanding"),
    entry("write \"here\" or name the place", "herein", "hereinafter", "aforementioned"),
  ]

  private static func entry(_ instead: String, _ spellings: String...) -> Entry {
    Entry(spellings: spellings, instead: instead)
  }
}
