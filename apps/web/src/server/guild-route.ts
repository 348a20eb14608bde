import "server-only";
import type { MemberActor, RefusalCode } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { getLocale } from "next-intl/server";
import type { z } from "zod";
import { sentenceFor } from "./action-result.ts";
import { type Answer, answer } from "./answer.ts";
import { getContext } from "./db.ts";
import { enterFeature } from "./enter-feature.ts";
import { parseInput } from "./parse-input.ts";

/** The parts of the address that its folders name. */
export type GuildRouteContext = { readonly params: Promise<{ readonly guildId: string }> };

/** Refusals that are not "you may not": all others answer 403. */
const statuses: Partial<Record<RefusalCode, number>> = {
  "common.invalidInput": 400,
  "common.signInAgain": 401,
  "common.guildNotFound": 404,
  "common.tooManyRequests": 429,
  "events.notFound": 404,
  "dkp.memberNotFound": 404,
  "items.notFound": 404,
  "items.runNotFound": 404,
  "members.notFound": 404,
};

type GuildRead<Input, Value> = (context: Context, actor: MemberActor, input: Input) => Promise<Value>;

/**
 * A read of one guild as a GET handler, for pages that keep their data fresh. Its input is what the address holds:
 * `export const GET = guildRoute("events.view", eventInput, viewEvent)` at `events/[eventId]`.
 */
export function guildRoute<Schema extends z.ZodType, Value>(
  request: string,
  schema: Schema,
  read: GuildRead<z.output<Schema>, Value>,
): (incoming: Request, route: GuildRouteContext) => Promise<Response> {
  return async (incoming, { params }) => {
    const { guildId, ...named } = await params;
    const asked = { ...Object.fromEntries(new URL(incoming.url).searchParams), ...named };
    const result = await answer(request, async () =>
      read(getContext(), await enterFeature(guildId, request), parseInput(schema, asked)),
    );
    if (result.kind === "done") return new Response(writeJson(result.value), { headers });
    return await refuse(result);
  };
}

const headers = { "content-type": "application/json", "cache-control": "no-store" };

/** What is kept and sent to many is written once. */
const written = new WeakMap<object, string>();

function writeJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return written.getOrInsertComputed(value, (one) => JSON.stringify(one));
}

/** Says why not, in the reader's language. */
export async function refuse(result: Exclude<Answer<never>, { kind: "done" }>): Promise<Response> {
  return Response.json({ sentence: sentenceFor(result, await getLocale()) }, { status: statusOf(result) });
}

function statusOf(result: Exclude<Answer<never>, { kind: "done" }>): number {
  if (result.kind === "failed") return 500;
  return statuses[result.refusal.code] ?? 403;
}
