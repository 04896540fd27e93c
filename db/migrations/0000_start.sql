CREATE TABLE `barn` (
	`id` text PRIMARY KEY NOT NULL,
	`fornavn` text NOT NULL,
	`etternavn` text NOT NULL,
	`sortNavn` text NOT NULL,
	`sokNavn` text NOT NULL,
	`fodt` text NOT NULL,
	`fodselsnummer` text NOT NULL,
	`enhetId` text NOT NULL,
	`gruppe` text NOT NULL,
	`foresatte` text NOT NULL,
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `barn_fodselsnummer_unique` ON `barn` (`fodselsnummer`);--> statement-breakpoint
CREATE INDEX `barnGruppe` ON `barn` (`enhetId`,`gruppe`,`sortNavn`);--> statement-breakpoint
CREATE INDEX `barnNavn` ON `barn` (`sortNavn`,`sokNavn`,`id`);--> statement-breakpoint
CREATE TABLE `enhet` (
	`id` text PRIMARY KEY NOT NULL,
	`navn` text NOT NULL,
	`sortNavn` text NOT NULL,
	`arena` text NOT NULL,
	`kommune` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`navn` text NOT NULL,
	`sortNavn` text NOT NULL,
	`spraak` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `personRolle` (
	`id` integer PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`rolle` text NOT NULL,
	`enhetId` text,
	`gruppe` text,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `personRollePerson` ON `personRolle` (`personId`);--> statement-breakpoint
CREATE INDEX `personRolleEnhet` ON `personRolle` (`enhetId`);--> statement-breakpoint
CREATE TABLE `forslag` (
	`id` text PRIMARY KEY NOT NULL,
	`barnId` text NOT NULL,
	`arena` text NOT NULL,
	`terskelId` text NOT NULL,
	`rutineId` text NOT NULL,
	`rutineVersjon` text NOT NULL,
	`apnet` text NOT NULL,
	`status` text NOT NULL,
	`data` text NOT NULL,
	`avgjortAv` text,
	`avgjort` text,
	`begrunnelse` text,
	FOREIGN KEY (`barnId`) REFERENCES `barn`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `forslagEtAapent` ON `forslag` (`barnId`,`arena`) WHERE "forslag"."status" = 'aapen';--> statement-breakpoint
CREATE INDEX `forslagBarn` ON `forslag` (`barnId`,`apnet`);--> statement-breakpoint
CREATE INDEX `forslagAapne` ON `forslag` (`apnet`) WHERE "forslag"."status" = 'aapen';--> statement-breakpoint
CREATE TABLE `fravaer` (
	`barnId` text NOT NULL,
	`dato` text NOT NULL,
	`art` text NOT NULL,
	`aarsak` text NOT NULL,
	`timer` real,
	`importId` text,
	PRIMARY KEY(`barnId`, `dato`),
	FOREIGN KEY (`barnId`) REFERENCES `barn`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lesing` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`personId` text NOT NULL,
	`sakId` text,
	`hva` text NOT NULL,
	`tid` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `lesingSak` ON `lesing` (`sakId`,`tid`);--> statement-breakpoint
CREATE TABLE `sesjon` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`opprettet` text NOT NULL,
	`utloper` text NOT NULL,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `frist` (
	`sakId` text NOT NULL,
	`type` text NOT NULL,
	`forfaller` text NOT NULL,
	`hendelse` text NOT NULL,
	PRIMARY KEY(`sakId`, `type`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fristForfaller` ON `frist` (`forfaller`);--> statement-breakpoint
CREATE TABLE `hendelse` (
	`sakId` text NOT NULL,
	`nr` integer NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`aktorId` text NOT NULL,
	`aktorRoller` text NOT NULL,
	`skjedde` text NOT NULL,
	`registrert` text NOT NULL,
	PRIMARY KEY(`sakId`, `nr`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hendelse_id_unique` ON `hendelse` (`id`);--> statement-breakpoint
CREATE TABLE `kommando` (
	`id` text PRIMARY KEY NOT NULL,
	`avtrykk` text NOT NULL,
	`sakId` text NOT NULL,
	`svar` text NOT NULL,
	`registrert` text NOT NULL,
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sak` (
	`id` text PRIMARY KEY NOT NULL,
	`versjon` integer NOT NULL,
	`oppdatert` text NOT NULL,
	`barnId` text NOT NULL,
	`arena` text NOT NULL,
	`enhetId` text NOT NULL,
	`rutineId` text NOT NULL,
	`rutineVersjon` text NOT NULL,
	`trinn` integer NOT NULL,
	`tilstand` text NOT NULL,
	`liv` text NOT NULL,
	`stafettholder` text NOT NULL,
	`stafettholderRolle` text NOT NULL,
	`tilbudtTil` text,
	`bytter` integer NOT NULL,
	`nesteDato` text,
	`nesteHva` text,
	`opprettet` text NOT NULL,
	`lukket` text,
	`sortDato` text NOT NULL,
	`sortNavn` text NOT NULL,
	FOREIGN KEY (`barnId`) REFERENCES `barn`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sakEnAktiv` ON `sak` (`barnId`,`arena`) WHERE "sak"."liv" <> 'lukket';--> statement-breakpoint
CREATE INDEX `sakBarn` ON `sak` (`barnId`);--> statement-breakpoint
CREATE INDEX `sakListe` ON `sak` (`sortDato`,`sortNavn`,`id`);--> statement-breakpoint
CREATE INDEX `sakEnhet` ON `sak` (`enhetId`,`sortDato`,`sortNavn`,`id`);--> statement-breakpoint
CREATE INDEX `sakHolder` ON `sak` (`stafettholder`);--> statement-breakpoint
CREATE INDEX `sakTilbudt` ON `sak` (`tilbudtTil`) WHERE "sak"."tilbudtTil" is not null;--> statement-breakpoint
CREATE TABLE `sakSnapshot` (
	`sakId` text PRIMARY KEY NOT NULL,
	`versjon` integer NOT NULL,
	`data` text NOT NULL,
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `utboks` (
	`id` text PRIMARY KEY NOT NULL,
	`sakId` text NOT NULL,
	`type` text NOT NULL,
	`mottaker` text NOT NULL,
	`data` text NOT NULL,
	`opprettet` text NOT NULL,
	`sendt` text,
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `utboksUsendt` ON `utboks` (`opprettet`,`id`) WHERE "utboks"."sendt" is null;