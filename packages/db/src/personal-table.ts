import type { DataTopic } from "@guildhall/core/privacy";
import type { SQL } from "drizzle-orm";

/** What a column holds of a person: the Discord account, or the person's number in the roster. */
type Holds = "account" | "member";

/**
 * What erasing does where the column holds the erased person. A number of the roster may stay: from then on it belongs to
 * a pseudonym that nothing leads back from; where texts of the row are about the person, they are emptied.
 */
type OnErase = "deleteRow" | "setNull" | "keep" | "emptyTexts";

export type PersonColumn = { readonly holds: Holds; readonly onErase: OnErase };

export const account = {
  deletesRow: { holds: "account", onErase: "deleteRow" },
  isSetNull: { holds: "account", onErase: "setNull" },
  stays: { holds: "account", onErase: "keep" },
} as const satisfies Record<string, PersonColumn>;

export const member = {
  deletesRow: { holds: "member", onErase: "deleteRow" },
  isSetNull: { holds: "member", onErase: "setNull" },
  stays: { holds: "member", onErase: "keep" },
  staysWithoutTexts: { holds: "member", onErase: "emptyTexts" },
} as const satisfies Record<string, PersonColumn>;

/**
 * Texts in which the pseudonym takes the place of the person's names, because others need the rest. Only in rows of the
 * person, and of what the person took part in: nobody rewords a whole guild by choosing a name and erasing it.
 */
export type NamingTexts = {
  readonly columns: readonly string[];
  /** The column that the tables below point to. */
  readonly key: string;
  /** Tables that say who took part, by `member_id`, and the column by which they say in what. */
  readonly partIn: Readonly<Record<string, string>>;
  /** A hash proves the text, which can then go, and not be reworded: the row is deleted when it names the person. */
  readonly isSealed?: boolean;
};

/** A table that knows people: the export reads the rows of a person in it, and erasing goes through it. */
export type PersonalTable = {
  readonly topic: DataTopic;
  /** Columns that hold a person. A row is a person's when one of them does. */
  readonly people: Readonly<Record<string, PersonColumn>>;
  /** Columns that are emptied with the `setNull` and `emptyTexts` ones: what the person wrote into the row, or others of the person. */
  readonly alsoSetNull?: readonly string[];
  /** Texts that anybody wrote, and that may name the person. */
  readonly mayName?: NamingTexts;
  /** The column that gets the pseudonym. */
  readonly pseudonymIn?: string;
  /** Columns that the export leaves out: they say nothing to the person, or are somebody else's secret. */
  readonly notExported?: readonly string[];
  /** Rows that nobody gets for a while, not even in an export: an officer who may export could read them there. */
  readonly heldBack?: SQL;
};
