/// The way from counts to released tables. Its two doors are `check` and `protect`.
package enum DisclosureControl {}
