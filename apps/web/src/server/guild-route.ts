import "server-only";
import type { MemberActor, RefusalCode } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { getLocale } from "next-intl/server";
import { sentenceFor } from "./action-result.ts";
import { getGuildActor } from "./actor.ts";
import { type Answer, answer } from "./answer.ts";
import { getContext } from "./db.ts";

export type GuildRouteContext = { readonly params: Promise<{ readonly guildId: string }> };

/** Refusals that are not "you may not": all others answer 403. */
const statuses: Partial<Record<RefusalCode, number>> = {
  "common.invalidInput": 400,
  "common.signInAgain": 401,
  "common.guildNotFound": 404,
};

/** A read of one guild as a GET handler, for pages that keep their data fresh. */
export function guildRoute<Value>(
  request: string,
  read: (context: Context, actor: MemberActor, url: URL) => Promise<Value>,
): (incoming: Request, route: GuildRouteContext) => Promise<Response> {
  return async (incoming, { params }) => {
    const { guildId } = await params;
    const result = await answer(request, async () =>
      read(getContext(), await getGuildActor(guildId), new URL(incoming.url)),
    );
    if (result.kind === "done")
      return Response.json(result.value, { headers: { "cache-control": "no-store" } });
    return await refuse(result);
  };
}

/** Says why not, in the reader's language. */
export async function refuse(result: Exclude<Answer<never>, { kind: "done" }>): Promise<Response> {
  return Response.json({ sentence: sentenceFor(result, await getLocale()) }, { status: statusOf(result) });
}

function statusOf(result: Exclude<Answer<never>, { kind: "done" }>): number {
  if (result.kind === "failed") return 500;
  return statuses[result.refusal.code] ?? 403;
}
