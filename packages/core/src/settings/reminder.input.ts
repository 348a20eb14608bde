import { z } from "zod";
import { leastMinutesBefore, mostMinutesBefore, reminderAudiences, reminderWays } from "./reminder.ts";

export const reminder = z.object({
  minutesBefore: z.number().int().min(leastMinutesBefore).max(mostMinutesBefore),
  audience: z.enum(reminderAudiences),
  way: z.enum(reminderWays),
});
