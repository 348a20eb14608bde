"use server";

import {
  changeStaticInput,
  createStaticInput,
  seatMemberInput,
  staticInput,
  unseatMemberInput,
} from "@guildhall/core/groups";
import {
  changeStatic,
  createStatic,
  disbandStatic,
  seatMember,
  unseatMember,
} from "@guildhall/use-cases/groups";
import { guildAction } from "#web/server/guild-action.ts";

export const createStaticAction = guildAction("groups.createStatic", createStaticInput, createStatic);

export const changeStaticAction = guildAction("groups.changeStatic", changeStaticInput, changeStatic);

export const disbandStaticAction = guildAction("groups.disbandStatic", staticInput, disbandStatic);

export const seatMemberAction = guildAction("groups.seatMember", seatMemberInput, seatMember);

export const unseatMemberAction = guildAction("groups.unseatMember", unseatMemberInput, unseatMember);
