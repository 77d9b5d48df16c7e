/// What is released, or the truth, contradicts itself, so that no world agrees with it.
struct NoWorld: Error {}
