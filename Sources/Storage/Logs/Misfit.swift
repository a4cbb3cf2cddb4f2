/// A fault and where in the file it is; the line is the reader's to say.
struct Misfit: Error, Equatable {
  let fault: Damage.Fault
  let offset: Int
}
