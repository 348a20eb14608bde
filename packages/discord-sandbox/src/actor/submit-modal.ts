import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { World } from "../world/world.ts";
import { act } from "./act.ts";
import { refuseInClient } from "./client-refusal.ts";
import type { Place } from "./find-command.ts";
import { type PersonFile, pickFiles } from "./pick-file.ts";
import type { ReplyData } from "./reply-data.ts";
import { type Resolved, resolveEntities } from "./resolve-entities.ts";
import { pickOption, selectKinds } from "./use-component.ts";

/** Custom id or label of a field → what the person enters; lists for menus, files for uploads. */
export type ModalValue = string | readonly string[] | boolean | readonly PersonFile[];

export type ModalValues = Readonly<Record<string, ModalValue>>;

type Field = {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { label: string; value: string; default?: boolean }[];
  readonly default?: boolean;
};

type Holder = {
  readonly type: ComponentType;
  readonly id?: number;
  readonly label?: string;
  readonly component?: Field;
  readonly components?: readonly Field[];
};

function textValue(field: Field, entered: unknown): string {
  const value = typeof entered === "string" ? entered : (field.value ?? "");
  if (value === "" && field.required !== false) refuseInClient(`"${field.custom_id}" must be filled in.`);
  const isFitting = value.length <= (field.max_length ?? 4000);
  const isLongEnough = value === "" || value.length >= (field.min_length ?? 0);
  return isFitting && isLongEnough ? value : refuseInClient(`"${field.custom_id}" is too short or too long.`);
}

function listValue(field: Field, entered: unknown, resolved: Resolved): string[] {
  const preset = field.options?.filter((option) => option.default).map((option) => option.value) ?? [];
  const chosen = entered === undefined ? preset : [entered].flat().map(String);
  const kind = selectKinds[field.type];
  const values = chosen.map((value) => (kind ? resolved.resolve(kind, value) : pickOption(field, value)));
  requireCount(field, values.length);
  return values;
}

/** A group of boxes takes as many as it has, unless it says otherwise; everything else takes one. */
function requireCount(field: Field, count: number): void {
  const most = field.type === ComponentType.CheckboxGroup ? (field.options?.length ?? 1) : 1;
  const isEmptyAllowed = field.required === false && count === 0;
  const isFitting = count >= (field.min_values ?? 1) && count <= (field.max_values ?? most);
  if (!isEmptyAllowed && !isFitting) refuseInClient(`"${field.custom_id}" takes another number of choices.`);
}

function uploadedValue(field: Field, entered: unknown, resolved: Resolved): string[] {
  const files = pickFiles(Array.isArray(entered) ? entered : []);
  requireCount(field, files.length);
  return files.map((file) => resolved.attach(file));
}

function fieldData(field: Field, entered: unknown, resolved: Resolved): object {
  const base = { type: field.type, custom_id: field.custom_id, id: field.id ?? 0 };
  switch (field.type) {
    case ComponentType.TextInput:
      return { ...base, value: textValue(field, entered) };
    case ComponentType.Checkbox:
      return { ...base, value: typeof entered === "boolean" ? entered : (field.default ?? false) };
    case ComponentType.RadioGroup:
      return { ...base, value: listValue(field, entered, resolved)[0] ?? null };
    case ComponentType.FileUpload:
      return { ...base, values: uploadedValue(field, entered, resolved) };
    default:
      return { ...base, values: listValue(field, entered, resolved) };
  }
}

function holderData(holder: Holder, values: ModalValues, resolved: Resolved): object {
  const enteredIn = (field: Field) =>
    values[field.custom_id] ?? values[holder.label ?? field.label ?? field.custom_id];
  const base = { type: holder.type, id: holder.id ?? 0 };
  if (holder.component)
    return { ...base, component: fieldData(holder.component, enteredIn(holder.component), resolved) };
  if (!holder.components) return base;
  return {
    ...base,
    components: holder.components.map((field) => fieldData(field, enteredIn(field), resolved)),
  };
}

function requireKnownFields(holders: readonly Holder[], values: ModalValues): void {
  const names = holders.flatMap((holder) =>
    [holder.component, ...(holder.components ?? [])].flatMap((field) => [
      field?.custom_id,
      field?.label,
      holder.label,
    ]),
  );
  for (const name of Object.keys(values))
    if (!names.includes(name)) refuseInClient(`The dialog has no field "${name}".`);
}

export type ModalSubmission = {
  readonly modal: APIModalInteractionResponseCallbackData;
  /** The token of the interaction that opened it. */
  readonly token: string;
  readonly values: ModalValues;
};

/** Fills a dialog in and sends it. */
export async function submitModal(
  world: World,
  place: Place,
  submission: ModalSubmission,
): Promise<ReplyData> {
  const { modal, values, token } = submission;
  const holders = modal.components as readonly Holder[];
  requireKnownFields(holders, values);
  const resolved = resolveEntities(world, place);
  const components = holders.map((holder) => holderData(holder, values, resolved));
  const trigger = world.interactions.get(token);
  const hasResolved = Object.keys(resolved.data).length > 0;
  return act(world, {
    userId: place.user.id,
    channel: place.channel,
    type: InteractionType.ModalSubmit,
    data: { custom_id: modal.custom_id, components, ...(hasResolved ? { resolved: resolved.data } : {}) },
    source: trigger?.source,
    trigger,
  });
}
