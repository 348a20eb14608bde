import "server-only";
import type { Context } from "@guildhall/use-cases";
import type { z } from "zod";
import { getAuth, type SignIn } from "#web/auth.ts";
import { type ActionResult, runAction } from "./action-result.ts";
import { getContext } from "./db.ts";
import { parseInput } from "./parse-input.ts";

type UserUseCase<Input, Value> = (context: Context, signIn: SignIn, input: Input) => Promise<Value>;

/** A use-case on a person's own data, outside of any guild, as a Server Action. */
export function userAction<Schema extends z.ZodType, Value>(
  request: string,
  schema: Schema,
  useCase: UserUseCase<z.output<Schema>, Value>,
): (input: z.input<Schema>) => Promise<ActionResult<Value>> {
  return async (input) =>
    await runAction(request, async () => {
      const signIn = await getAuth();
      return await useCase(getContext(), signIn, parseInput(schema, input));
    });
}
