/// Headings and sentences of the visit report and the receipt.
public protocol ReportPhrases {
}
