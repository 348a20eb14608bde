import { ChannelType, Locale } from "discord-api-types/v10";
import type { WorldControl } from "./actor/world-control.ts";

/** The guild that the demo opens with, and a second one, so that "other guild" can be tried by hand. */
export function furnishDemo(world: WorldControl): void {
  const nightwatch = world.guild({ name: "Nightwatch", id: "1100000000000000001", owner: "Corvin" });
  nightwatch.role("Member", { color: 0x5f_7f_6f });
  nightwatch.role("Officer", {
    permissions: ["ManageGuild", "ManageEvents", "MoveMembers"],
    color: 0xd9_a4_41,
  });
  nightwatch.member("Yara", { roles: ["Officer", "Member"], locale: Locale.French });
  nightwatch.member("Bram", { roles: ["Member"] });
  nightwatch.member("Mireille", { roles: ["Member"], locale: Locale.French });
  nightwatch.channel("events", { category: "Guild" });
  nightwatch.channel("officers", { category: "Guild" });
  nightwatch.channel("loot", { category: "Guild", type: ChannelType.GuildForum });
  nightwatch.channel("Raid", { category: "Voice", type: ChannelType.GuildVoice });
  nightwatch.channel("Waiting room", { category: "Voice", type: ChannelType.GuildVoice });
  const ember = world.guild({ name: "Ember Court", id: "1100000000000000002", owner: "Ysolde" });
  ember.member("Bram");
  ember.channel("War table", { type: ChannelType.GuildVoice });
}
