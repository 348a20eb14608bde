export { buildParties } from "./build-parties.ts";
export { changePartySetting } from "./change-party-setting.ts";
export { deletePartyPreset } from "./delete-party-preset.ts";
export type { NamedPlayer } from "./gather-players.ts";
export { leadParty } from "./lead-party.ts";
export { listAlternatives } from "./list-alternatives.ts";
export { listMusterMoves, type VoiceSeat } from "./list-muster-moves.ts";
export { listPartyPresets } from "./list-party-presets.ts";
export { localBalancer } from "./local-balancer.ts";
export { lockPlaces } from "./lock-places.ts";
export { musterParties } from "./muster-parties.ts";
export { noteMuster } from "./note-muster.ts";
export { placeMember } from "./place-member.ts";
export type { PublishedParties } from "./publish-draft.ts";
export { publishParties } from "./publish-parties.ts";
export { savePartyPreset } from "./save-party-preset.ts";
export { seatArrival } from "./seat-arrival.ts";
export { takeAlternative } from "./take-alternative.ts";
export { undoParties } from "./undo-parties.ts";
export { type LackingExtra, type MusteredMember, type MusterView, viewMuster } from "./view-muster.ts";
export { type OwnParty, viewOwnParty } from "./view-own-party.ts";
export { type PartiesView, type PartyWork, viewParties } from "./view-parties.ts";
export {
  type PublishedPartiesView,
  type PublishedParty,
  type PublishedSeat,
  viewPublishedParties,
} from "./view-published-parties.ts";
export {
  type ArrivalNow,
  type SeatedNow,
  type SeatingNow,
  type SeatNow,
  type StandInNow,
  viewSeating,
} from "./view-seating.ts";
