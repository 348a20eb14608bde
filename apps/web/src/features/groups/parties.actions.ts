"use server";

import {
  buildPartiesInput,
  changePartySettingInput,
  leadPartyInput,
  lockPlacesInput,
  partyDraftInput,
  partyPresetInput,
  placeMemberInput,
  publishPartiesInput,
  savePartyPresetInput,
  seatArrivalInput,
  takeAlternativeInput,
  viewPartiesInput,
} from "@guildhall/core/groups";
import {
  buildParties,
  changePartySetting,
  deletePartyPreset,
  leadParty,
  lockPlaces,
  musterParties,
  placeMember,
  publishParties,
  savePartyPreset,
  seatArrival,
  takeAlternative,
  undoParties,
} from "@guildhall/use-cases/groups";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const buildPartiesAction = guildAction("groups.buildParties", buildPartiesInput, buildParties);

export const placeMemberAction = guildAction("groups.placeMember", placeMemberInput, placeMember);

export const lockPlacesAction = guildAction("groups.lockPlaces", lockPlacesInput, lockPlaces);

export const leadPartyAction = guildAction("groups.leadParty", leadPartyInput, leadParty);

export const changePartySettingAction = guildAction(
  "groups.changePartySetting",
  changePartySettingInput,
  changePartySetting,
);

export const undoPartiesAction = guildAction("groups.undoParties", partyDraftInput, undoParties);

export const takeAlternativeAction = guildAction(
  "groups.takeAlternative",
  takeAlternativeInput,
  takeAlternative,
);

export const publishPartiesAction = tellingGuildAction(
  "groups.publishParties",
  publishPartiesInput,
  publishParties,
);

export const seatArrivalAction = tellingGuildAction("groups.seatArrival", seatArrivalInput, seatArrival);

export const musterPartiesAction = guildAction("groups.musterParties", viewPartiesInput, musterParties);

export const savePartyPresetAction = guildAction(
  "groups.savePartyPreset",
  savePartyPresetInput,
  savePartyPreset,
);

export const deletePartyPresetAction = guildAction(
  "groups.deletePartyPreset",
  partyPresetInput,
  deletePartyPreset,
);
