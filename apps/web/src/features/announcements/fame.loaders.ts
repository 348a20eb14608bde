import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { type Messages, pickMessages } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { listHonoursOf, viewFame } from "@guildhall/use-cases/announcements";
import { listMembers } from "@guildhall/use-cases/members";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Who the guild remembers; with everybody who can be honoured for whoever writes that. */
export async function readFame(context: Context, actor: Actor) {
  const canWrite = hasRight(actor, "announcements.post");
  const people = canWrite ? await listMembers(context, actor) : [];
  const choices = people.map(({ memberId, userId, name }) => ({ memberId, userId, name }));
  const writing = canWrite ? { choices, ...(await readPreview(context, actor)) } : null;
  return { ...toPlain(await viewFame(context, actor)), writing };
}

/** What the message of an honour says beside its words, in the guild's language. */
async function readPreview(context: Context, actor: Actor) {
  const { language } = await viewGuild(context, actor);
  const { fame } = pickMessages(language, ["announcements"]).announcements;
  const announcements = { fame: { post: fame.post } } as Messages["announcements"];
  return { now: context.clock.now().toString(), words: { language, messages: { announcements } } };
}

export type FameView = Awaited<ReturnType<typeof readFame>>;
/** What it takes to honour somebody. */
export type HonourWriting = NonNullable<FameView["writing"]>;

/** What one member is remembered for. */
export async function readHonoursOf(context: Context, actor: Actor, input: MemberInput) {
  return toPlain(await listHonoursOf(context, actor, input));
}

export type HonoursOfView = Plain<Awaited<ReturnType<typeof readHonoursOf>>>;
