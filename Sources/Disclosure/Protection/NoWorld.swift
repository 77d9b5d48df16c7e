/// What is released contradicts itself, so that no world agrees with it.
struct NoWorld: Error {}
