import type { APIButtonComponentWithCustomId, APIMessageComponentEmoji } from "discord-api-types/v10";

/** Discord's numbers. Its library has names for them and would bring all of itself to the browser. */
const styles = { primary: 1, secondary: 2, success: 3, danger: 4 } as const;

export type ButtonLook = {
  readonly label: string;
  readonly style?: keyof typeof styles;
  readonly emoji?: APIMessageComponentEmoji;
  readonly isDisabled?: boolean;
};

/** A button in Discord's form. Where a press leads is the bot's matter: it gives the custom id. */
export function button(
  customId: string,
  { label, style = "secondary", emoji, isDisabled = false }: ButtonLook,
): APIButtonComponentWithCustomId {
  return {
    type: 2,
    custom_id: customId,
    style: styles[style],
    label,
    ...(emoji ? { emoji } : {}),
    ...(isDisabled ? { disabled: true } : {}),
  };
}
