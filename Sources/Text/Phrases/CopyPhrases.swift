/// What is said of copies that leave the machine: the second copy and the encrypted bundle.
public protocol CopyPhrases {
  func secondCopyWhole(_ folder: String, files: Int) -> String
  func secondCopyNotWhole(_ folder: String) -> String
  func secondCopyDiffers(_ path: String) -> String
  func secondCopyInSameFolder(_ folder: String) -> String
  var firstCopyIsWhole: String { get }
  var helpCopyTo: String { get }
  var copyHint: String { get }
  var copyFolderLabel: String { get }

  var helpBundle: String { get }
  var helpRecipient: String { get }
  var helpBundleOutput: String { get }
  /// A program that is not installed, by its name.
  func programMissing(_ name: String) -> String
  func bundleFailed(_ name: String, status: Int) -> String
  var recipientMustBeTrusted: String { get }
  func bundleMade(_ path: String, for recipient: String) -> String
}
