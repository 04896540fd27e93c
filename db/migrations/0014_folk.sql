CREATE TABLE `gruppe` (
	`enhetId` text NOT NULL,
	`navn` text NOT NULL,
	PRIMARY KEY(`enhetId`, `navn`),
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_barn` (
	`id` text PRIMARY KEY NOT NULL,
	`fornavn` text NOT NULL,
	`etternavn` text NOT NULL,
	`sortNavn` text NOT NULL,
	`sokNavn` text NOT NULL,
	`fodt` text NOT NULL,
	`fodselsnummer` text,
	`egenId` text,
	`enhetId` text NOT NULL,
	`gruppe` text NOT NULL,
	`sluttet` text,
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_barn`("id", "fornavn", "etternavn", "sortNavn", "sokNavn", "fodt", "fodselsnummer", "egenId", "enhetId", "gruppe", "sluttet") SELECT "id", "fornavn", "etternavn", "sortNavn", "sokNavn", "fodt", "fodselsnummer", NULL, "enhetId", "gruppe", NULL FROM `barn`;--> statement-breakpoint
DROP TABLE `barn`;--> statement-breakpoint
ALTER TABLE `__new_barn` RENAME TO `barn`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `barn_fodselsnummer_unique` ON `barn` (`fodselsnummer`);--> statement-breakpoint
CREATE UNIQUE INDEX `barn_egenId_unique` ON `barn` (`egenId`);--> statement-breakpoint
CREATE INDEX `barnGruppe` ON `barn` (`enhetId`,`gruppe`,`sortNavn`);--> statement-breakpoint
CREATE INDEX `barnNavn` ON `barn` (`sortNavn`,`sokNavn`,`id`);--> statement-breakpoint
ALTER TABLE `enhet` ADD `skoletidFra` text;--> statement-breakpoint
ALTER TABLE `enhet` ADD `skoletidTil` text;--> statement-breakpoint
ALTER TABLE `person` ADD `ansattnummer` text;--> statement-breakpoint
CREATE UNIQUE INDEX `person_ansattnummer_unique` ON `person` (`ansattnummer`);--> statement-breakpoint
ALTER TABLE `foresatt` ADD `egenId` text;--> statement-breakpoint
INSERT INTO `gruppe`("enhetId", "navn") SELECT "enhetId", "gruppe" FROM `barn` UNION SELECT "enhetId", "gruppe" FROM `personRolle` WHERE "enhetId" IS NOT NULL AND "gruppe" IS NOT NULL;
