import { z } from "zod";
import { rights } from "../rights.ts";
import { rightsHolderKinds } from "./rights-holder.ts";
import { rightsPresets } from "./rights-presets.ts";

const holder = {
  kind: z.enum(rightsHolderKinds),
  id: z.string().regex(/^\d{1,20}$/),
};

const rightChange = z.object({ ...holder, right: z.enum(rights), isGranted: z.boolean() });

/** All that a page changes at once: each right of each holder at most once. */
export const changeRightsInput = z.object({ changes: z.array(rightChange).min(1).max(2_000) });

export type ChangeRightsInput = z.infer<typeof changeRightsInput>;

export const applyRightsPresetInput = z.object({
  ...holder,
  preset: z.enum(rightsPresets),
  /** What the holder had when somebody confirmed. */
  seen: z.array(z.enum(rights)),
});

export type ApplyRightsPresetInput = z.infer<typeof applyRightsPresetInput>;

export const listRightHoldersInput = z.object({ right: z.enum(rights) });

export type ListRightHoldersInput = z.infer<typeof listRightHoldersInput>;
