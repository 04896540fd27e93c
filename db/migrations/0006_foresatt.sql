CREATE TABLE `foresatt` (
	`nr` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`barnId` text NOT NULL,
	`navn` text NOT NULL,
	`relasjon` text NOT NULL,
	`egneOrd` text,
	`foreldreansvar` text,
	`spraak` text,
	`tolk` integer,
	`skjermet` integer NOT NULL,
	`telefon` text,
	`epost` text,
	`helst` text,
	`merknad` text,
	`husstand` text,
	`til` text,
	`versjon` text NOT NULL,
	`endret` text NOT NULL,
	`endretAv` text,
	FOREIGN KEY (`barnId`) REFERENCES `barn`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `foresatt_id_unique` ON `foresatt` (`id`);--> statement-breakpoint
CREATE INDEX `foresattBarn` ON `foresatt` (`barnId`);--> statement-breakpoint
INSERT INTO `foresatt` ("id", "barnId", "navn", "relasjon", "skjermet", "versjon", "endret")
SELECT "barn"."id" || '.' || (f."key" + 1), "barn"."id", f."value" ->> 'navn', f."value" ->> 'relasjon', 0, '0',
  strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM `barn`, json_each(iif(json_valid("barn"."foresatte"), "barn"."foresatte",
  '[{"navn":"Kunne ikke leses","relasjon":"annen"}]')) AS f
ORDER BY "barn"."id", f."key";--> statement-breakpoint
ALTER TABLE `barn` DROP COLUMN `foresatte`;