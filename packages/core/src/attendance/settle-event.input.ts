import { z } from "zod";
import { eventInput } from "../events/index.ts";

export const settleEventInput = eventInput.extend({
  /** Fingerprint of the preview that the officer saw. Another one means that something changed since. */
  previewId: z.string().regex(/^[0-9a-f]{16}$/),
});

export type SettleEventInput = z.infer<typeof settleEventInput>;
