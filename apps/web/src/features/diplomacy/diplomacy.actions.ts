"use server";

import {
  addIncidentInput,
  agreePactInput,
  contactInput,
  endPactInput,
  foreignGuildInput,
  incidentInput,
  saveForeignGuildInput,
  settleContactInput,
} from "@guildhall/core/diplomacy";
import {
  addContact,
  addIncident,
  agreePact,
  deleteForeignGuild,
  endPact,
  removeContact,
  restoreForeignGuild,
  restoreIncident,
  restorePact,
  saveForeignGuild,
  settleContact,
  takeBackIncident,
} from "@guildhall/use-cases/diplomacy";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const saveForeignGuildAction = tellingGuildAction(
  "diplomacy.saveForeignGuild",
  saveForeignGuildInput,
  saveForeignGuild,
);

export const deleteForeignGuildAction = guildAction(
  "diplomacy.deleteForeignGuild",
  foreignGuildInput,
  deleteForeignGuild,
);

export const restoreForeignGuildAction = guildAction(
  "diplomacy.restoreForeignGuild",
  foreignGuildInput,
  restoreForeignGuild,
);

export const agreePactAction = guildAction("diplomacy.agreePact", agreePactInput, agreePact);

export const endPactAction = guildAction("diplomacy.endPact", endPactInput, endPact);

export const restorePactAction = guildAction("diplomacy.restorePact", endPactInput, restorePact);

export const addContactAction = tellingGuildAction("diplomacy.addContact", contactInput, addContact);

export const removeContactAction = guildAction("diplomacy.removeContact", contactInput, removeContact);

export const settleContactAction = guildAction("diplomacy.settleContact", settleContactInput, settleContact);

export const addIncidentAction = guildAction("diplomacy.addIncident", addIncidentInput, addIncident);

export const takeBackIncidentAction = guildAction(
  "diplomacy.takeBackIncident",
  incidentInput,
  takeBackIncident,
);

export const restoreIncidentAction = guildAction("diplomacy.restoreIncident", incidentInput, restoreIncident);
