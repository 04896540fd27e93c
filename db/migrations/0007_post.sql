CREATE TABLE `post` (
	`nr` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`mottaker` text NOT NULL,
	`opprettet` text NOT NULL,
	`forsok` integer NOT NULL,
	`neste` text NOT NULL,
	`feil` text,
	`ferdig` text,
	FOREIGN KEY (`mottaker`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `post_id_unique` ON `post` (`id`);--> statement-breakpoint
CREATE INDEX `postVenter` ON `post` (`mottaker`,`nr`) WHERE "post"."ferdig" is null;--> statement-breakpoint
CREATE INDEX `postFerdig` ON `post` (`ferdig`) WHERE "post"."ferdig" is not null;--> statement-breakpoint
ALTER TABLE `person` ADD `epost` text;--> statement-breakpoint
UPDATE `utboks` SET "sendt" = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE "sendt" IS NULL;
