export { appointLeaders } from "./appoint-leaders.ts";
export { balancingOf, placesOf } from "./balancing-of.ts";
export {
  type HandMove,
  keepPlaces,
  leadParty,
  lockPlaces,
  placeByHand,
} from "./change-places.ts";
export { comparePlaces, type PlaceChange } from "./compare-places.ts";
export {
  isUnderWay,
  type MusterMove,
  type MusterOutcome,
  type MusterSide,
  type MusterTry,
  type PartyMuster,
  planMuster,
} from "./muster.ts";
export {
  type BuildPartiesInput,
  buildPartiesInput,
  type ChangePartySettingInput,
  changePartySettingInput,
  type LeadPartyInput,
  type ListAlternativesInput,
  type LockPlacesInput,
  leadPartyInput,
  listAlternativesInput,
  lockPlacesInput,
  type PartyDraftInput,
  type PartyPresetInput,
  type PlaceMemberInput,
  type PublishPartiesInput,
  partyDraftInput,
  partyPresetInput,
  placeMemberInput,
  publishPartiesInput,
  type SavePartyPresetInput,
  type SeatArrivalInput,
  savePartyPresetInput,
  seatArrivalInput,
  type TakeAlternativeInput,
  takeAlternativeInput,
  type ViewPartiesInput,
  viewPartiesInput,
} from "./parties.input.ts";
export {
  type DraftCause,
  draftCauses,
  type NamedParty,
  type PartyBoard,
  type PartyDraft,
  type PartyPlace,
  type PartySetting,
} from "./party-draft.ts";
export { addParty, mostParties, planParties, seatCount } from "./plan-parties.ts";
export { renewPlaces } from "./renew-places.ts";
export {
  type Evening,
  type StandIn,
  type SuggestedSeat,
  suggestSeats,
  suggestStandIns,
} from "./suggest-seats.ts";
