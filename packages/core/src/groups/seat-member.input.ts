import { z } from "zod";
import { memberInput } from "../members/index.ts";
import { staticInput } from "./static.input.ts";

export const unseatMemberInput = staticInput.extend(memberInput.shape);

export type UnseatMemberInput = z.infer<typeof unseatMemberInput>;

export const seatMemberInput = unseatMemberInput.extend({ isSubstitute: z.boolean().default(false) });

export type SeatMemberInput = z.infer<typeof seatMemberInput>;
