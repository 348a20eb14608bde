import type { BotFeature } from "#bot/discord/define-feature.ts";
import { followVoiceListener } from "./follow-voice.listener.ts";
import { markAttendanceCommand } from "./mark-attendance.command.ts";
import { onEventPlanned } from "./on-event-planned.ts";
import { onEventSettled } from "./on-event-settled.ts";
import { settleButton } from "./settle-event.button.ts";
import { settleEventCommand } from "./settle-event.command.ts";

export const attendanceFeature: BotFeature = {
  commands: [settleEventCommand, markAttendanceCommand],
  controls: [settleButton],
  listeners: [followVoiceListener],
  factHandlers: [onEventSettled, onEventPlanned],
};
