import Screens
import Storage
import Text

extension Desk {
  /// Copies the sealed visit that is open to another medium, and says what became of it.
  func copySealed(to path: String, _ application: inout Application) throws(DeskFault) {
    guard let open = application.model.visit, open.readOnly == .sealed else { throw .notOpen }
    let copy: SecondCopy
    do throws(SecondCopyFault) {
      copy = try SecondCopy(of: "\(folder.path)/\(open.file)", in: path)
    } catch {
      throw .copy(error)
    }
    application.model.visit?.secondCopy = CopyOutcome(
      folder: path, isWhole: copy.isWhole, lines: copy.lines(phrases))
  }
}
