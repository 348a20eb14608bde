import { lookAfterRoomJob as name, roomIdOfSlot } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { defineJob } from "#bot/discord/define-job.ts";

/** A room was empty a moment ago. It goes also where announcements were switched off. */
export const lookAfterRoom = defineJob({
  name,
  async run({ context: { db, clock } }, { guildId, slot }) {
    const roomId = roomIdOfSlot(slot);
    await transaction(db, (tx) =>
      recordFact(tx, { name: "announcements.roomDue", guildId, roomId }, clock.now()),
    );
  },
});
