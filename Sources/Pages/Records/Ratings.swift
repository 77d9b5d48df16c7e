import Model
import Templates

/// Ratings and statuses as a word, a shape and a class: never a colour alone.
enum Ratings {
  static func record(_ rating: Rating, _ definitions: [RatingDefinition]) -> TemplateValue {
    let definition = definitions.first { $0.rating.value == rating }
    return [
      "class": .text(rating.rawValue), "shape": .text(shape(rating)),
      "label": .text(label(rating, definitions)),
      "meaning": TemplateValue(definition?.meaning),
    ]
  }

  /// The organisation's word for it, or the colour.
  static func label(_ rating: Rating, _ definitions: [RatingDefinition]) -> String {
    definitions.first { $0.rating.value == rating }?.label ?? name(rating)
  }

  static func records(_ definitions: [RatingDefinition]) -> [TemplateValue] {
    definitions.map { record($0.rating.value, definitions) }
  }

  static func record(_ status: DeliveryStatus?) -> TemplateValue {
    [
      "class": .text(status?.rawValue ?? "not-stated"), "shape": .text(shape(status)),
      "label": .text(status.label),
    ]
  }

  private static func name(_ rating: Rating) -> String {
    switch rating {
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    }
  }

  static func shape(_ rating: Rating) -> String {
    switch rating {
    case .red: "■"
    case .amber: "▲"
    case .green: "●"
    }
  }

  static func shape(_ status: DeliveryStatus?) -> String {
    switch status {
    case nil: "◌"
    case .notStarted: "○"
    case .inProgress: "◐"
    case .complete: "✓"
    case .paused: "‖"
    case .closedWithoutDelivery: "✕"
    case .carriedForward: "→"
    case .superseded: "↷"
    }
  }
}
