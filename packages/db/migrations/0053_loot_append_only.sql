-- Bids and what became of awards are never changed, and deleted only with a guild that is purged.
CREATE TRIGGER `loot_bids_no_update` BEFORE UPDATE ON `loot_bids` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'loot_bids is append-only';
--> statement-breakpoint
CREATE TRIGGER `loot_bids_no_delete` BEFORE DELETE ON `loot_bids` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'loot_bids is append-only'; END IF;
--> statement-breakpoint
CREATE TRIGGER `award_steps_no_update` BEFORE UPDATE ON `award_steps` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'award_steps is append-only';
--> statement-breakpoint
CREATE TRIGGER `award_steps_no_delete` BEFORE DELETE ON `award_steps` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'award_steps is append-only'; END IF;
