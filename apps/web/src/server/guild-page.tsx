import "server-only";
import type { MemberActor, RefusalCode } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { getAuth, type SignIn } from "#web/auth.ts";
import { PageFailed } from "#web/components/page-failed.tsx";
import { PageRefused } from "#web/components/page-refused.tsx";
import { type Answer, answer } from "./answer.ts";
import { getContext } from "./db.ts";
import { enterFeature } from "./enter-feature.ts";

export type GuildPageProps = {
  readonly params: Promise<{ readonly guildId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

type Words = {
  /** What is counted and logged. */
  readonly request: string;
  /** The page's name, also for those who may not see the rest. */
  readonly title: string;
};

/** A page of one guild: who asks and what they may is settled before anything of it is read. */
export async function guildPage(
  { params }: GuildPageProps,
  words: Words,
  render: (context: Context, actor: MemberActor) => Promise<ReactNode>,
): Promise<ReactNode> {
  const { guildId } = await params;
  const result = await answer(words.request, async () =>
    render(getContext(), await enterFeature(guildId, words.request)),
  );
  return show(result, words.title);
}

/** A page of the reader's own, outside of any guild. */
export async function userPage(
  words: Words,
  render: (context: Context, signIn: SignIn) => Promise<ReactNode>,
): Promise<ReactNode> {
  const result = await answer(words.request, async () => render(getContext(), await getAuth()));
  return show(result, words.title);
}

/** Refusals of the address itself: what it names is not there. */
const noPage: ReadonlySet<RefusalCode> = new Set([
  "common.guildNotFound",
  "common.invalidInput",
  "events.notFound",
  "dkp.memberNotFound",
  "members.notFound",
]);

function show(result: Answer<ReactNode>, title: string): ReactNode {
  if (result.kind === "done") return result.value;
  if (result.kind === "failed") return <PageFailed referenceId={result.referenceId} />;
  if (noPage.has(result.refusal.code)) return notFound();
  return <PageRefused title={title} refusal={result.refusal} />;
}
