export {
  type ChooseRemindersInput,
  chooseRemindersInput,
  type MuteEventInput,
  muteEventInput,
} from "./choose-reminders.input.ts";
export { isAddressed } from "./is-addressed.ts";
export { type OrderReminderInput, orderReminderInput } from "./order-reminder.input.ts";
export { mayOrderAt, orderReminder } from "./order-reminder.ts";
export {
  nothingChosen,
  type OwnReminders,
  type OwnReminderWay,
  ownReminderWays,
  refusedSince,
  refusesMessages,
  wayToReach,
} from "./own-reminders.ts";
export { type DeliveryPlan, planDelivery, type Reminded } from "./plan-delivery.ts";
export { endOfQuietHours, type QuietHours } from "./quiet-hours.ts";
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
