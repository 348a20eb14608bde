import { z } from "zod";
import { memberInput } from "../members/index.ts";
import { roleTargets, staticName } from "./static.input.ts";

export const createStaticInput = z.object({
  name: staticName,
  leaderMemberId: memberInput.shape.memberId,
  targets: roleTargets.default({}),
});

export type CreateStaticInput = z.infer<typeof createStaticInput>;
