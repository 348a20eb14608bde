import { Refusal } from "../refusal.ts";

/** Whether somebody who speaks for a foreign guild has its channel before them. */
export const contactStates = ["in", "waits", "refused"] as const;

export type ContactState = (typeof contactStates)[number];

/** Somebody in the server who speaks for a foreign guild. */
export type Contact = {
  readonly contactId: number;
  readonly foreignGuildId: number;
  readonly userId: string;
  readonly state: ContactState;
  /** Somebody spoke for the guild already when this one was added: those in the channel are told. */
  readonly isFurther: boolean;
  readonly addedAt: Temporal.Instant;
  /** Null where a program added them, or whoever did was erased. */
  readonly addedByUserId: string | null;
  /** Null until an officer let the person in or refused. */
  readonly settledAt: Temporal.Instant | null;
  readonly settledByUserId: string | null;
  /** When officers were asked once more. */
  readonly remindedAt: Temporal.Instant | null;
};

type Others = readonly Pick<Contact, "state">[];

/** The first one is the officer's word alone. Whoever comes after that is told of, and waits where the guild guards its channels. */
export function placeContact(
  others: Others,
  { isGuarded }: { readonly isGuarded: boolean },
): Pick<Contact, "state" | "isFurther"> {
  const isFurther = others.some(({ state }) => state !== "refused");
  return { isFurther, state: isFurther && isGuarded ? "waits" : "in" };
}

/** The job that asks once more about somebody who waits. Its name stands in the database. */
export const contactReminderJob = "contact-reminder";

/** Officers are asked once more after so long. */
const reminderHours = 24;

export function runOfContact({ contactId, addedAt }: Pick<Contact, "contactId" | "addedAt">) {
  const dueAt = addedAt.add({ hours: reminderHours });
  return { job: contactReminderJob, slot: String(contactId), dueAt };
}

/** What an officer does about a contact. */
export const contactSteps = ["letIn", "refuse"] as const;

export type ContactStep = (typeof contactSteps)[number];

/** An officer can think better of a no; of those who are in, only one of whom the channel was told and nobody spoke yet is refused. */
export function listContactSteps({
  state,
  isFurther,
  settledAt,
}: Pick<Contact, "state" | "isFurther" | "settledAt">): readonly ContactStep[] {
  switch (state) {
    case "waits":
      return contactSteps;
    case "refused":
      return ["letIn"];
    case "in":
      return isFurther && settledAt === null ? ["refuse"] : [];
  }
}

export const stateAfter = { letIn: "in", refuse: "refused" } as const satisfies Record<
  ContactStep,
  ContactState
>;

type Settling = {
  readonly step: ContactStep;
  /** The state that the officer had before them. */
  readonly seen: ContactState;
  readonly userId: string;
  /** Nobody but this officer could let anybody in: then a server's own keeper may. */
  readonly isOnlyKeeper: boolean;
};

/** Refuses a press on what is not so any more, and whoever would let in themselves or somebody whom they added. */
export function requireSettling(contact: Contact, { step, seen, userId, isOnlyKeeper }: Settling): void {
  if (contact.state !== seen || !listContactSteps(contact).includes(step))
    throw new Refusal("diplomacy.contactSettled", { state: contact.state });
  if (contact.userId === userId) throw new Refusal("diplomacy.contactOwn");
  if (step === "letIn" && contact.addedByUserId === userId && !isOnlyKeeper)
    throw new Refusal("diplomacy.contactAddedByYou");
}
