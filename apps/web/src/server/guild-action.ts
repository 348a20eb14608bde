import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { requireBot } from "@guildhall/use-cases/settings";
import type { z } from "zod";
import { type ActionResult, runAction } from "./action-result.ts";
import { getContext } from "./db.ts";
import { enterFeature } from "./enter-feature.ts";
import { parseInput } from "./parse-input.ts";

type GuildUseCase<Input, Value> = (context: Context, actor: MemberActor, input: Input) => Promise<Value>;

type GuildAction<Schema extends z.ZodType, Value> = (
  guildId: string,
  input: z.input<Schema>,
) => Promise<ActionResult<Value>>;

/**
 * A use-case as a Server Action of one guild's pages; refused while the bot is away, because then nobody knows who may do
 * what. The browser learns only whether it is done; what changed, it reads anew. `export const changeGuildAction = guildAction("settings.changeGuild", changeGuildInput, changeGuild)`
 */
export function guildAction<Schema extends z.ZodType>(
  request: string,
  schema: Schema,
  useCase: GuildUseCase<z.output<Schema>, unknown>,
): GuildAction<Schema, undefined> {
  return tellingGuildAction(request, schema, async (context, actor, input) => {
    await useCase(context, actor, input);
    return undefined;
  });
}

/** The same for what is said only once: the browser gets what the use-case returns. */
export function tellingGuildAction<Schema extends z.ZodType, Value>(
  request: string,
  schema: Schema,
  useCase: GuildUseCase<z.output<Schema>, Value>,
): GuildAction<Schema, Value> {
  return async (guildId, input) =>
    await runAction(request, async () => {
      const [context, actor] = [getContext(), await enterFeature(guildId, request)];
      await requireBot(context, actor);
      return await useCase(context, actor, parseInput(schema, input));
    });
}
