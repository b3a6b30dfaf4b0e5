import Figures
import TestSupport
import Testing

@testable import Auditing

@Suite struct BlameTests {
  /// The suspects of the first conflict, as `words → repair`, the likeliest first.
  private func suspicions(_ claims: [Claim]) throws -> [(id: Int, suspicion: Blame.Suspicion)] {
    let own = try #require(network(claims).parts.first)
    var search = ConflictSearch(own)
    let conflict = try #require(search.conflicts().first)
    return Blame(network: own, conflict: conflict, setAside: []).suspicions()
      .map { (own.figures[$0.figure].claim.id, $0) }
  }

  /// An outcome of 920 with a plan of 800 and a base of 850, one of the five printed with a slip.
  @Test(
    arguments: [
      (1, "902 ha", "920 ha", .transposition), (1, "92 ha", "920 ha", .deletion),
      (1, "320 ha", "920 ha", .substitution),
      (2, "8.000 ha", "800 ha", .insertion), (2, "300 ha", "800 ha", .substitution),
      (3, "151,0%", "115,0%", .transposition), (3, "195,0%", "115,0%", .substitution),
      (3, "11,50%", "115,0%", .decimalMark),
      (4, "805 ha", "850 ha", .transposition), (4, "8.850 ha", "850 ha", .insertion),
      (5, "82,4%", "8,24%", .decimalMark), (5, "2,84%", "8,24%", .transposition),
      (5, "8,24%", "8,24%", .direction),
    ] as [(Int, String, String, Slip)])
  func theMisprintComesFirst(id: Int, printed: String, meant: String, slip: Slip) throws {
    let claims = [
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "115,0%", .attainment, of: "forest", to: 1),
      claim(4, "850 ha", of: "forest", over: "2023"),
      claim(5, "8,24%", .growth, of: "forest", to: 1, .up),
    ]
    let own = claims.map { old in
      old.id != id
        ? old
        : claim(
          id, printed, old.statement.measure, of: "forest", to: old.of,
          over: old.statement.period.description,
          as: old.statement.status, slip == .direction ? .down : old.direction)
    }
    let found = try suspicions(own)
    let first = try #require(found.first)
    #expect(first.id == id, "\(found.map(\.id))")
    let repair = try #require(first.suspicion.repairs.first)
    #expect(repair.slip == slip)
    if slip == .direction {
      #expect(repair.text == "-8,24%")
    } else {
      #expect(quantity(repair.text).decimal.value == quantity(meant).decimal.value)
    }
    #expect((found.reduce(0) { $0 + $1.suspicion.probability } - 1).magnitude < 1e-9)
    for (_, suspicion) in found {
      let sum = suspicion.repairs.reduce(0) { $0 + $1.probability }
      #expect(suspicion.repairs.count <= 3 && sum <= 1 + 1e-9)
      #expect(
        suspicion.repairs.map(\.probability) == suspicion.repairs.map(\.probability).sorted(by: >))
    }
  }

  @Test(arguments: 0..<25)
  func probabilitiesComeToOne(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let claims = Truth.random(&random).claims
    let wrong = Int.random(in: claims.indices, using: &random)
    for own in network(claims.mistyped(wrong, at: &random)).parts {
      var search = ConflictSearch(own)
      for conflict in search.conflicts() where !conflict.suspects.isEmpty {
        let found = Blame(network: own, conflict: conflict, setAside: [])
          .suspicions()
        #expect((found.reduce(0) { $0 + $1.probability } - 1).magnitude < 1e-9)
        #expect(found.map(\.probability) == found.map(\.probability).sorted(by: >))
        #expect(Set(found.map(\.figure)).isSuperset(of: conflict.suspects))
      }
    }
  }

  @Test func whatIsToldTwiceAlikeIsTheLesserSuspect() throws {
    let claims = [
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "112%", .attainment, of: "forest", to: 1),
    ]
    func chance(_ id: Int, _ claims: [Claim]) throws -> Double {
      try suspicions(claims).first { $0.id == id }?.suspicion.probability ?? 0
    }
    let twice = claims + [claim(4, "920 ha", of: "forest")]
    #expect(try chance(1, claims) > chance(1, twice))
  }

  @Test func anUnsureReadingIsTheLikelierSuspect() throws {
    func chance(_ confidence: Double) throws -> Double {
      try suspicions([
        claim(1, "920 ha", of: "forest", confidence: confidence),
        claim(2, "800 ha", of: "forest", as: .plan),
        claim(3, "112%", .attainment, of: "forest", to: 1),
      ]).first { $0.id == 1 }?.suspicion.probability ?? 0
    }
    #expect(try chance(0.6) > chance(0.9))
    #expect(try chance(0.9) > chance(1))
  }

  @Test func knowsAWordOfMagnitudeFromADigit() throws {
    let found = try suspicions([
      claim(1, "920 nghìn USD"), claim(2, "800 triệu USD", as: .plan),
      claim(3, "115%", .attainment, to: 1),
      claim(4, "850 triệu USD", over: "2023"), claim(5, "8,24%", .growth, to: 1),
    ])
    #expect(found.first?.id == 1)
    #expect(found.first?.suspicion.repairs.first?.text == "920 triệu USD")
    #expect(found.first?.suspicion.repairs.first?.slip == .unit)
  }

  @Test func tellsWhatTheOthersLeave() throws {
    let found = try suspicions([
      claim(1, "902 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "115%", .attainment, of: "forest", to: 1),
    ])
    // 799.5…800.5 by 114.5…115.5 per cent.
    #expect(found.first { $0.id == 1 }?.suspicion.range == range("[915.4275, 924.5775]"))
  }
}
