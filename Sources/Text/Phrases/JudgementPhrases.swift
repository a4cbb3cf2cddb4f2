/// What an assessment comes to apart from its figures: verdict, marks, gate and knock-outs.
public protocol JudgementPhrases {
  var verdict: String { get }
  var predicate: String { get }
  var worthy: String { get }
  var notWorthy: String { get }
  var stopped: String { get }
  var revoked: String { get }
  /// A verdict that hangs on what is not settled yet.
  var openVerdict: String { get }
  var announced: String { get }

  var marks: String { get }
  var minimum: String { get }
  var reached: String { get }
  var missed: String { get }
  /// Of a mark, a criterion or a knock-out that may still go either way.
  var undecided: String { get }

  var gate: String { get }
  var fulfilled: String { get }
  var notFulfilled: String { get }
  var noData: String { get }

  var knockouts: String { get }
  var held: String { get }
  var struck: String { get }
}
