import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import type { z } from "zod";
import { answer } from "./answer.ts";
import { getContext } from "./db.ts";
import { enterFeature } from "./enter-feature.ts";
import { type GuildRouteContext, refuse } from "./guild-route.ts";
import { parseInput } from "./parse-input.ts";

type GuildRead<Input, Value> = (context: Context, actor: MemberActor, input: Input) => Promise<Value>;

/** A read whose question is too long for an address, as a pasted sheet is: it comes as the body of a POST, and changes nothing. */
export function guildBodyRoute<Schema extends z.ZodType, Value>(
  request: string,
  schema: Schema,
  read: GuildRead<z.output<Schema>, Value>,
): (incoming: Request, route: GuildRouteContext) => Promise<Response> {
  return async (incoming, { params }) => {
    const { guildId } = await params;
    const result = await answer(request, async () => {
      const actor = await enterFeature(guildId, request);
      return await read(getContext(), actor, parseInput(schema, await readBody(incoming)));
    });
    if (result.kind === "done")
      return Response.json(result.value, { headers: { "cache-control": "no-store" } });
    return await refuse(result);
  };
}

/** Undefined for what is no JSON, which no schema takes. */
async function readBody(incoming: Request): Promise<unknown> {
  try {
    return await incoming.json();
  } catch {
    return undefined;
  }
}
