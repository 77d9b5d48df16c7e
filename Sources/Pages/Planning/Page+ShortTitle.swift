extension Page {
  /// For a breadcrumb: the site's own pages have short titles already.
  var shortTitle: String { title }
}
