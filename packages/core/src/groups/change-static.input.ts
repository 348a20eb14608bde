import type { z } from "zod";
import { createStaticInput } from "./create-static.input.ts";
import { staticInput } from "./static.input.ts";

export const changeStaticInput = staticInput.extend({
  ...createStaticInput.shape,
  targets: createStaticInput.shape.targets.unwrap(),
});

export type ChangeStaticInput = z.infer<typeof changeStaticInput>;
