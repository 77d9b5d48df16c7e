/// Files of every site that are no pages of the content.
package enum SiteFile {
  package static let notFound = "404.html"
  package static let sitemap = "sitemap.xml"
  package static let feed = "feed.xml"
  package static let robots = "robots.txt"
  package static let favicon = "favicon.svg"
  package static let securityText = ".well-known/security.txt"
  package static let manifest = "manifest.json"
  /// What servers say with every page: for Netlify and Cloudflare Pages, Apache, and nginx.
  package static let hostHeaders = "_headers"
  package static let apacheHeaders = ".htaccess"
  package static let nginxHeaders = "nginx-headers.conf"

  /// Their paths below the site's folder.
  package static let all = [
    notFound, sitemap, feed, robots, favicon, securityText, manifest, hostHeaders, apacheHeaders,
    nginxHeaders,
  ]
}
