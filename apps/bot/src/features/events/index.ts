import type { BotFeature } from "#bot/discord/define-feature.ts";
import { answerButton } from "./answer.button.ts";
import { answerDayButton, answerSomeButton, chooseRollCallsSelect } from "./answer-day.button.ts";
import { answerForMemberCommand } from "./answer-for-member.command.ts";
import { cancelEventConfirmation } from "./cancel-event.button.ts";
import { cancelEventCommand } from "./cancel-event.command.ts";
import { changeEventCommand } from "./change-event.command.ts";
import { chooseRemindersCommand } from "./choose-reminders.command.ts";
import { chooseRoleSelect } from "./choose-role.select.ts";
import { copyEventCommand } from "./copy-event.command.ts";
import { createEventCommand } from "./create-event.command.ts";
import { delayEventCommand } from "./delay-event.command.ts";
import { endEventCommand } from "./end-event.command.ts";
import { extraListeners } from "./extras.listener.ts";
import { lineUpCommand } from "./line-up.command.ts";
import { lockEventCommand } from "./lock-event.command.ts";
import { lockEventJob } from "./lock-event.job.ts";
import { lookAfterEvent } from "./look-after-event.job.ts";
import { makeEventsJob } from "./make-events.job.ts";
import { messageDeletedListeners } from "./message-deleted.listener.ts";
import { nextEventsButton } from "./next-events.button.ts";
import { noteButton } from "./note.button.ts";
import { noteModal } from "./note.modal.ts";
import { onDayChanged } from "./on-day-changed.ts";
import { onEventChanged } from "./on-event-changed.ts";
import { onExtrasDue } from "./on-extras-due.ts";
import { onRemindersDue } from "./on-reminders-due.ts";
import { onSeatChanged } from "./on-seat-changed.ts";
import { onSettingsChanged } from "./on-settings-changed.ts";
import { openEventCommand } from "./open-event.command.ts";
import { openEventJob } from "./open-event.job.ts";
import { orderReminderConfirmation } from "./order-reminder.button.ts";
import { orderReminderCommand } from "./order-reminder.command.ts";
import { pickLineUpSelect } from "./pick-line-up.select.ts";
import { publishLineUpButton } from "./publish-line-up.button.ts";
import { recordPastCommand } from "./record-past.command.ts";
import { remindJob } from "./remind.job.ts";
import { answerCallButton } from "./reminder-call.button.ts";
import { letterControls } from "./reminder-letter.button.ts";
import { repeatEventCommand } from "./repeat-event.command.ts";
import { startEventJob } from "./start-event.job.ts";
import { startNowCommand } from "./start-now.command.ts";
import { turnDay } from "./turn-day.job.ts";
import { unlockEventCommand } from "./unlock-event.command.ts";

export { chosenEvent, eventOption, optionalEvent } from "./choose-event.option.ts";
export { findCardChannel } from "./find-card-channel.ts";
export { findEventTalk } from "./find-event-talk.ts";
export { momentOption, readMoment } from "./moment.option.ts";
export { tellMember, writeDirectly } from "./tell-member.ts";

export const eventsFeature: BotFeature = {
  commands: [
    createEventCommand,
    startNowCommand,
    recordPastCommand,
    openEventCommand,
    lockEventCommand,
    unlockEventCommand,
    changeEventCommand,
    repeatEventCommand,
    delayEventCommand,
    copyEventCommand,
    endEventCommand,
    cancelEventCommand,
    answerForMemberCommand,
    chooseRemindersCommand,
    orderReminderCommand,
    lineUpCommand,
  ],
  controls: [
    nextEventsButton,
    answerButton,
    chooseRoleSelect,
    noteButton,
    noteModal,
    pickLineUpSelect,
    answerCallButton,
    ...letterControls,
    ...orderReminderConfirmation.controls,
    publishLineUpButton,
    answerDayButton,
    chooseRollCallsSelect,
    answerSomeButton,
    ...cancelEventConfirmation.controls,
  ],
  listeners: [...messageDeletedListeners, ...extraListeners],
  factHandlers: [onEventChanged, onRemindersDue, onExtrasDue, onDayChanged, onSeatChanged, onSettingsChanged],
  jobs: [openEventJob, lockEventJob, makeEventsJob, startEventJob, remindJob, lookAfterEvent, turnDay],
  panelButtons: [
    { feature: "events", customId: nextEventsButton.customId({}), label: (t) => t("settings.panel.events") },
  ],
};
