import { burstsSince, findBurst } from "@guildhall/core/recruitment";
import { listArrivals } from "@guildhall/db/recruitment";
import { translatorFor } from "@guildhall/i18n";
import { viewApplication, viewCounts } from "@guildhall/use-cases/recruitment";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { applicationsDigest, digestMarker } from "./applications-digest.view.ts";
import { findOfficersChannel, findReviewerRoles, mentionRoles } from "./find-officers.ts";

/** As many as the digest names. */
const mostNamed = 10;

/** Officers are told once that applications came, in one message that goes on counting while more of them do. */
export const onApplicationsWaiting = onFact({
  name: "application-digest",
  facts: ["recruitment.applicationChanged"],
  async run(tools, { guildId }) {
    const { context } = tools;
    const { db, clock } = context;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findOfficersChannel(db, guildId);
    const burst = findBurst(await listArrivals(db, guildId, { since: burstsSince(clock.now()) }));
    const [first] = burst;
    if (!(guild && channelId && first)) return;
    const system = { kind: "system", guildId } as const;
    const last = burst.slice(-mostNamed);
    const roleIds = await findReviewerRoles(db, guildId);
    const t = translatorFor(guild.language);
    await showMessage(tools, guildId, {
      kind: "application-digest",
      subjectId: first.applicationId,
      variant: "",
      channelId,
      view: applicationsDigest(t, {
        firstId: first.applicationId,
        count: burst.length,
        last: await Promise.all(last.map((one) => viewApplication(context, system, one))),
        counts: await viewCounts(context, system),
        mentions: mentionRoles(roleIds),
      }),
      marker: digestMarker(t, first.applicationId),
      pingRoleIds: roleIds,
    });
  },
});
