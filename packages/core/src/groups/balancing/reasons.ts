import type { Role } from "../../games/index.ts";
import type { Goal } from "./goals.ts";

/** Why somebody is where they are, as a code and its numbers; the sentences are messages. The first one weighs most. */
export type PlacementReason =
  | { readonly code: "byHand" }
  | { readonly code: "withStatic"; readonly staticId: number }
  | { readonly code: "apartFromStatic"; readonly staticId: number }
  | { readonly code: "withFriends"; readonly memberIds: readonly number[] }
  | { readonly code: "leads" }
  /** Plays another build than the preferred one, because this role was missing. */
  | { readonly code: "otherBuild"; readonly role: Role }
  | { readonly code: "stays" }
  /** Whatever exchange moves them, this goal is the first that gets worse: by so many of its own units at least. */
  | { readonly code: "everyOtherPlaceCosts"; readonly goal: Goal | "apart"; readonly amount: number }
  /** So far from the party's mean power, in the units of the game. */
  | { readonly code: "power"; readonly difference: number }
  /** On the bench: only if needed, and enough others came. */
  | { readonly code: "standby" }
  | { readonly code: "late" }
  /** On the bench: the others sat out more often, or as often. */
  | { readonly code: "satOutLess"; readonly satOutCount: number }
  /** On the bench: no party has a seat for the house. */
  | { readonly code: "noSeatInHouse" };
