/** A component as the page reads it: only what it draws. */
export type ComponentShape = {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly style?: number;
  readonly url?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly content?: string;
  readonly emoji?: { readonly name?: string; readonly id?: string };
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly default?: boolean;
  readonly default_values?: readonly { readonly id: string }[];
  readonly channel_types?: readonly number[];
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
    readonly default?: boolean;
  }[];
  readonly component?: ComponentShape;
  readonly components?: readonly ComponentShape[];
  readonly accessory?: ComponentShape;
};

/** The numbers that Discord gives to component types. */
export const componentTypes = {
  row: 1,
  button: 2,
  textSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;
