// Made from messages/ by `pnpm messages`. Do not edit.
import en_common from "../messages/en/common.json" with { type: "json" };
import en_privacy from "../messages/en/privacy.json" with { type: "json" };
import en_settings from "../messages/en/settings.json" with { type: "json" };
import fr_common from "../messages/fr/common.json" with { type: "json" };
import fr_privacy from "../messages/fr/privacy.json" with { type: "json" };
import fr_settings from "../messages/fr/settings.json" with { type: "json" };

export const messages = {
  en: { common: en_common, privacy: en_privacy, settings: en_settings },
  fr: { common: fr_common, privacy: fr_privacy, settings: fr_settings },
};

export type Messages = {
  "common": {
    "forbidden": "You need the right \"{right}\" for this. An officer can grant it to one of your roles.",
    "invalidInput": "Something in the form does not fit: {fields}. Nothing was saved.",
    "guildNotFound": "Guildhall is not in this server, or you are not a member of it.",
    "signInAgain": "Your list of servers is older than 10 minutes. Refresh it to go on.",
    "unexpected": "That did not work, and nothing was saved. Try again; if it happens again, give the reference {referenceId} to your admin.",
    "languages": {
      "en": "English",
      "fr": "French"
    },
    "rights": {
      "settings": {
        "view": "See the settings",
        "edit": "Change the settings"
      }
    }
  },
  "privacy": {
    "sessionNotFound": "This device is already signed out."
  },
  "settings": {
    "languageUnchanged": "The guild already speaks this language.",
    "languageChanged": "The guild now speaks {language}.",
    "about": "{name} uses Guildhall and speaks {language}. The rest is on the dashboard.",
    "commands": {
      "guild": {
        "name": "guild",
        "description": "How this guild uses Guildhall",
        "about": {
          "name": "about",
          "description": "What Guildhall knows about this guild"
        },
        "language": {
          "name": "language",
          "description": "Choose the language Guildhall speaks in this guild",
          "options": {
            "language": {
              "name": "language",
              "description": "The language of cards, reminders and posts"
            }
          }
        }
      }
    }
  }
};
