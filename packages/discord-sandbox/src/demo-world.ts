import { ChannelType, Locale } from "discord-api-types/v10";
import type { WorldControl } from "./actor/world-control.ts";

/** Ids stay the same over restarts, so that a demo's database still knows everybody. */
const ids = {
  nightwatch: "1100000000000000001",
  emberCourt: "1100000000000000002",
  corvin: "1200000000000000001",
  yara: "1200000000000000002",
  bram: "1200000000000000003",
  mireille: "1200000000000000004",
  ysolde: "1200000000000000005",
} as const;

/** The guild that the demo opens with, and a second one, so that "other guild" can be tried by hand. */
export function furnishDemo(world: WorldControl): void {
  world.user("Corvin", { id: ids.corvin });
  world.user("Ysolde", { id: ids.ysolde });
  const nightwatch = world.guild({ name: "Nightwatch", id: ids.nightwatch, owner: "Corvin" });
  nightwatch.role("Member", { color: 0x5f_7f_6f });
  nightwatch.role("Officer", {
    permissions: ["ManageGuild", "ManageEvents", "MoveMembers"],
    color: 0xd9_a4_41,
  });
  nightwatch.member("Yara", { id: ids.yara, roles: ["Officer", "Member"], locale: Locale.French });
  nightwatch.member("Bram", { id: ids.bram, roles: ["Member"] });
  nightwatch.member("Mireille", { id: ids.mireille, roles: ["Member"], locale: Locale.French });
  nightwatch.channel("events", { category: "Guild" });
  nightwatch.channel("officers", { category: "Guild" });
  nightwatch.channel("loot", { category: "Guild", type: ChannelType.GuildForum });
  nightwatch.channel("Raid", { category: "Voice", type: ChannelType.GuildVoice });
  nightwatch.channel("Waiting room", { category: "Voice", type: ChannelType.GuildVoice });
  const ember = world.guild({ name: "Ember Court", id: ids.emberCourt, owner: "Ysolde" });
  ember.member("Bram");
  ember.channel("War table", { type: ChannelType.GuildVoice });
}
