/// A search told too many cases apart and found neither a world nor that there is none.
struct SearchGaveUp: Error {}
