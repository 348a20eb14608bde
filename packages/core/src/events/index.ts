export { type AdoptPresetsInput, adoptPresetsInput } from "./adopt-presets.input.ts";
export { type AnswerEventInput, answerEventInput } from "./answer-event.input.ts";
export { requireNotOver, requireOpenForAnswers, takesAnswers } from "./answer-event.ts";
export { type AnswerForMemberInput, answerForMemberInput } from "./answer-for-member.input.ts";
export { type CalendarInput, type CalendarView, calendarInput, calendarViews } from "./calendar.input.ts";
export { type CalendarFeed, feedKeepsDays, isInOwnFeed } from "./calendar-feed.ts";
export { cancelEvent } from "./cancel-event.ts";
export { type ChangeEventInput, changeEventInput } from "./change-event.input.ts";
export { changeEvent } from "./change-event.ts";
export {
  type CallsOff,
  type ChangeSeriesInput,
  callsOffChoices,
  changeSeriesInput,
  type PreviewSeriesChangeInput,
  previewSeriesChangeInput,
} from "./change-series.input.ts";
export { changeSeries, takeBackChange, undoHours } from "./change-series.ts";
export { type ChangeSignUpInput, changeSignUpInput } from "./change-sign-up.input.ts";
export {
  type ChooseRemindersInput,
  chooseRemindersInput,
  type MuteEventInput,
  muteEventInput,
} from "./choose-reminders.input.ts";
export { copyOf } from "./copy-of.ts";
export { type CreateEventInput, createEventInput, maxDurationMinutes } from "./create-event.input.ts";
export { createEvent, type NewEvent, type Planning } from "./create-event.ts";
export { type CreateSeriesInput, createSeriesInput, wallTime } from "./create-series.input.ts";
export { createSeries } from "./create-series.ts";
export { type DelayEventInput, delayEventInput } from "./delay-event.input.ts";
export { delayEvent } from "./delay-event.ts";
export { endEvent } from "./end-event.ts";
export { type EventInput, eventInput } from "./event.input.ts";
export {
  type EventExtra,
  type ExtraKind,
  type ExtraPhase,
  extraKinds,
  isTalkOver,
  isVoiceOverdue,
  lookAfterEventJob,
  lookAgainAt,
  lookAt,
  nextTurnOf,
  phaseOf,
} from "./event-extras.ts";
export {
  hasCome,
  isLocked,
  lockEventJob,
  locksAt,
  momentsOf,
  openEventJob,
  opensAt,
} from "./event-moments.ts";
export {
  type AttendanceCounts,
  attendanceCounts,
  differingRules,
  type EventRules,
  eventRules,
  type SomeEventRules,
  someEventRules,
  standardRules,
  withRules,
} from "./event-rules.ts";
export {
  type EventSeries,
  listDue,
  listNext,
  mostSeries,
  type NewSeries,
  type PreviousPlan,
  planOf,
  type SeriesPlan,
  type SeriesState,
  seriesStates,
  todayOf,
} from "./event-series.ts";
export { eventIdOfStart, startEventJob, startOf } from "./event-start.ts";
export { type EventTemplate, mostTemplates, type NewTemplate, toTemplate } from "./event-template.ts";
export type { EventsFact } from "./facts.ts";
export { foldRollCalls } from "./fold-roll-calls.ts";
export { type DayClock, dayOf, spanOfDay, turnAt, turnDayJob } from "./guild-day.ts";
export {
  type EventState,
  eventStates,
  type GuildEvent,
  hasEnded,
  isClosed,
  plannedByHand,
  standingStates,
} from "./guild-event.ts";
export { isAddressed } from "./is-addressed.ts";
export { type DayLayout, type EventPart, layOutDays } from "./lay-out-days.ts";
export { type ListEventsInput, listEventsInput } from "./list-events.input.ts";
export type { Occurrence } from "./list-occurrences.ts";
export { lockEvent, lockWhenDue, unlockEvent } from "./lock-event.ts";
export { makeEventsJob, nextMaking, seriesIdOfMaking } from "./make-events-job.ts";
export { occurrenceOf } from "./occurrence-of.ts";
export { openEvent, openWhenDue } from "./open-event.ts";
export { type OrderReminderInput, orderReminderInput } from "./order-reminder.input.ts";
export { mayOrderAt, orderReminder } from "./order-reminder.ts";
export {
  nothingChosen,
  type OwnReminders,
  type OwnReminderWay,
  ownReminderWays,
  refusedSince,
  refusesMessages,
} from "./own-reminders.ts";
export { type CalendarDay, type CalendarPlan, planCalendar, spanOfCalendar } from "./plan-calendar.ts";
export { type DeliveryPlan, planDelivery, type Reminded } from "./plan-delivery.ts";
export { type Fate, planSeriesChange, type SeriesEvent } from "./plan-series-change.ts";
export { type PlanWeekInput, planWeekInput } from "./plan-week.input.ts";
export { type PlanningHintsInput, planningHintsInput } from "./planning-hints.input.ts";
export { type ReadFeedInput, readFeedInput } from "./read-feed.input.ts";
export { recordPast } from "./record-past.ts";
export {
  type Nth,
  nths,
  type Recurrence,
  recurrence,
  type WeekChoice,
  weekChoices,
} from "./recurrence.ts";
export { eventsRefusals } from "./refusals.ts";
export { type DeliveryState, type DeliveryWay, deliveryStates, deliveryWays } from "./reminder-delivery.ts";
export {
  dueAt,
  isOfUse,
  type ReminderTurn,
  readTurn,
  remindJob,
  runOfTurn,
  turnsOf,
} from "./reminder-turn.ts";
export { remindersOf } from "./reminders-of.ts";
export type { SeatRenewal } from "./renew-seat.ts";
export { renewSignUp, type SignUpWish } from "./renew-sign-up.ts";
export { type RepeatEventInput, repeatEventInput } from "./repeat-event.input.ts";
export { type SaveLineUpInput, saveLineUpInput } from "./save-line-up.input.ts";
export { type SaveTemplateInput, saveTemplateInput } from "./save-template.input.ts";
export { type SeatInput, seatInput } from "./seat.input.ts";
export {
  findPromoted,
  hasSeatLimits,
  isSeatFree,
  type PlayedAs,
  placesInLine,
  type SeatLimits,
  type SeatTaker,
  wantsSeat,
} from "./seats.ts";
export { type SeriesInput, seriesInput } from "./series.input.ts";
export { seriesOfEvent } from "./series-of-event.ts";
export { type ExcuseDecision, type KeptAnswer, settleExcuse } from "./settle-excuse.ts";
export {
  type Answer,
  type AnswerCounts,
  answers,
  countAnswers,
  isOptional,
  isPicked,
  type LinedUp,
  linedUp,
  maxSignUpNoteLength,
  offeredAnswers,
  requireOffered,
  type SignUp,
} from "./sign-up.ts";
export { startEvent } from "./start-event.ts";
export { type StartNowInput, startNowInput } from "./start-now.input.ts";
export { startNow } from "./start-now.ts";
export { staticsToSignUp } from "./statics-to-sign-up.ts";
export { type SwitchSeriesInput, switchSeriesInput } from "./switch-series.input.ts";
export { type TemplateInput, templateInput } from "./template.input.ts";
export { templateOfPreset } from "./template-of-preset.ts";
export { waysToRepeat } from "./ways-to-repeat.ts";
