import { findForeignGuild, findPact } from "@guildhall/db/diplomacy";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { pactMarker, pactNote } from "./foreign-guilds.view.ts";

/** Officers read in their channel that a pact runs out, and that it has. Without such a channel the dashboard says it. */
export const onPactDue = onFact({
  name: "pact-due",
  facts: ["diplomacy.pactEnding", "diplomacy.pactEnded"],
  subject: ({ name, pactId }) => `${name} ${pactId}`,
  async run(tools, { name: fact, guildId, pactId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const channelId = await findPlace(db, guildId, "desk");
    const pact = await findPact(db, guildId, pactId);
    const foreign = pact && (await findForeignGuild(db, guildId, pact.foreignGuildId));
    if (!guild || !channelId || !pact || !foreign) return;
    const isOver = fact === "diplomacy.pactEnded";
    const { language } = guild;
    const t = translatorFor(language);
    await showMessage(tools, guildId, {
      kind: "pact-note",
      subjectId: pactId,
      variant: isOver ? "over" : "ending",
      channelId,
      view: pactNote({ t, language }, { ...pact, name: foreign.name, isOver }),
      marker: pactMarker(t, pactId, isOver),
    });
  },
});
