package import Diagnostics

/// The rules of turning trees into records.
package enum DecodingRules {
  package static let all: [RuleDescription] = [
    .unknownKey, .missingKey, .emptyValue, .wrongType, .invalidValue, .personName, .duplicateTerm,
    .unknownFile, .invalidID,
  ]
}
